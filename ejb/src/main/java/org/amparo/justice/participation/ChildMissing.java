package org.amparo.justice.participation;

/** What has to be settled for a child before she may say yes: somebody beside her, somebody who has looked at what is best, her own view. */
public enum ChildMissing { ASSESSMENT, GUARDIAN, VIEW, PANEL }
