package org.amparo.referral.release;

/** When a part of a package goes out: before the partner said yes, after, or in answer to a question (design.md 9). */
public enum Stage { SUMMARY, IDENTITY, ADDENDUM }
