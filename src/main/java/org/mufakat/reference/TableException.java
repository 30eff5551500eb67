package org.mufakat.reference;

/**
 * A row of a table that cannot be used. The message says where it stands, what is wrong and how to
 * mend it.
 */
public final class TableException extends RuntimeException {

  TableException(String file, int line, String column, String problem, String remedy) {
    super(file + ", line " + line + place(column) + ": " + problem + "; " + remedy);
  }

  private static String place(String column) {
    return column.isEmpty() ? "" : ", column " + column;
  }
}
