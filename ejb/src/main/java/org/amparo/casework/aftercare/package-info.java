/** What carries her when the work has ended, and when we ask after her: agreed with her, or her word that she wants none. */
package org.amparo.casework.aftercare;
