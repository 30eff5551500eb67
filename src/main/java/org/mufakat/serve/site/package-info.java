/** All that the server answers, put together. */
package org.mufakat.serve.site;
