/** {@code /search} and {@code /api/search}: finding by words, for people and for programs. */
package org.mufakat.serve.search;
