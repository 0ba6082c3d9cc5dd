/** What the care team writes down about its work, sealed note by note; corrected beside what was written, never over it. */
package org.amparo.casework.note;
