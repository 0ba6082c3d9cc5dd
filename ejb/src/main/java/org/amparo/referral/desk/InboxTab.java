package org.amparo.referral.desk;

/** The four parts of a partner's inbox. */
public enum InboxTab { NEW, NEEDS_ANSWER, IN_SERVICE, DONE }
