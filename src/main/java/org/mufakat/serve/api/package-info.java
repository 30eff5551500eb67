/**
 * The canned queries as an API: each at {@code /api/NAME}, by GET, with its parameters checked as
 * on the command line; described for programs in {@code /api/openapi.json} and for people, with
 * forms, at {@code /api/}.
 */
package org.mufakat.serve.api;
