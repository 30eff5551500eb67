package org.mufakat.verify;

/** Hears what is being looked at. */
public interface VerifyListener {

  /** Hears nothing. */
  VerifyListener SILENT = what -> {};

  void looking(String what);
}
