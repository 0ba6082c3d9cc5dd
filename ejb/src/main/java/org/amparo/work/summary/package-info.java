/** How each part of a case stands, in one row: so that the case page and the caseload need not ask every area (design 9). */
package org.amparo.work.summary;
