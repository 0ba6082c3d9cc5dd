/** The family of a child, and who of them had a part in what was done to her: such a relative stands for nothing of hers. */
package org.amparo.child.kin;
