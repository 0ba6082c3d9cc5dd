package org.amparo.justice.orientation;

import org.amparo.casework.CaseHead;

/** What she was told, with the head of her case. Lives for one request. */
public record OrientationPage(CaseHead head, OrientationDetails orientation) {

    @Override
    public String toString() {
        return "a page of " + orientation;
    }
}
