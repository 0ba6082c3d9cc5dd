package org.amparo.web.justice;

import org.amparo.justice.proceeding.Right;
import org.amparo.justice.proceeding.RightStands;

/** One right while it is gone through; only for the time of one request. */
public class RightLine {

    private final Right right;
    private RightStands stands;

    RightLine(Right right) {
        this.right = right;
    }

    public Right getRight() {
        return right;
    }

    public RightStands getStands() {
        return stands;
    }

    public void setStands(RightStands stands) {
        this.stands = stands;
    }
}
