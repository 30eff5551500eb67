/** The commands: each parses, calls and prints. */
package org.mufakat.cli;
