package org.amparo.child;

/** From where somebody on a panel knows about children. */
public enum Profession { CHILD_PROTECTION, SOCIAL_WORK, HEALTH, PSYCHOLOGY, LAW, EDUCATION, GUARDIANSHIP, COMMUNITY, OTHER }
