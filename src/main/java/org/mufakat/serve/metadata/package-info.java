/**
 * What the served data say of themselves, made from the store and from what was published of it:
 * VoID at {@code /.well-known/void}, DCAT 3 at {@code /catalog}, dated dumps at {@code /dumps/},
 * {@code robots.txt} and {@code sitemap.xml}, and the data set in the words of schema.org for the
 * home page.
 */
package org.mufakat.serve.metadata;
