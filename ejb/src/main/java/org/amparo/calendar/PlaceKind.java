package org.amparo.calendar;

/** Where one meets, as far as a calendar may say it. */
public enum PlaceKind {
    OUR_ROOMS, PARTNER, OUTSIDE, AT_HER_PLACE, PHONE, VIDEO;

    /** Nobody has to get anywhere, or into anything. */
    public boolean needsNoWay() {
        return this == PHONE || this == VIDEO;
    }
}
