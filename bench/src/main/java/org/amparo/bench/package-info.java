/** Fills a scratch installation with invented people and measures the application against the budgets (design.md 7). */
package org.amparo.bench;
