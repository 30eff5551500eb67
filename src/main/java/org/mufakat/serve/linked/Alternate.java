package org.mufakat.serve.linked;

/**
 * The same in another form.
 *
 * @param type media type
 */
record Alternate(String name, String type, String target) {}
