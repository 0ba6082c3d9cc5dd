/**
 * Files that people give: what they are is voted on, a scanner is asked, they are written anew in a process of their own, sealed with a key each, and
 * handed out as something to save and never to show. Knows no area: whoever keeps a file says whose it is.
 */
package org.amparo.file;
