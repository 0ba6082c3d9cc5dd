/** What a survivor, a partner or a colleague asked of us: who owes the answer and by when, what the answer is, and that whoever asked was told. */
package org.amparo.casework.question;
