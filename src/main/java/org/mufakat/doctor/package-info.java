/** Whether an installation can do its work, and what to do where it cannot. */
package org.mufakat.doctor;
