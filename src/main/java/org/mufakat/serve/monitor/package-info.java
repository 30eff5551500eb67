/**
 * What those who run the server ask it: {@code /health}, {@code /ready} and {@code /metrics}. The
 * metrics are those of the Prometheus client library, which has its one door here.
 */
package org.mufakat.serve.monitor;
