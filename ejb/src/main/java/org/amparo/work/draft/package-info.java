/** What somebody was typing when she was interrupted, kept sealed on the server for her alone; never in the browser. */
package org.amparo.work.draft;
