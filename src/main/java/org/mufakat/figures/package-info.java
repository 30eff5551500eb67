/** What readers want to know of a store at a glance, for the command line and the home page. */
package org.mufakat.figures;
