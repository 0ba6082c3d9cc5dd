package org.amparo.casework.rest;

/** A part of the work that can rest by itself. A single service is paused where it is given. */
public enum Pathway { PLAN, REFERRALS, APPOINTMENTS, CONTACT, RETURN, PROCEEDINGS }
