/**
 * Pages: templates, words in two languages, addresses. What a template writes is escaped unless it
 * is another template.
 */
package org.mufakat.serve.html;
