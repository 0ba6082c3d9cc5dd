package org.amparo.casework.conference;

/** Whether an organisation comes. No reason is asked. */
public enum GuestAnswer {
    COMES, DOES_NOT_COME
}
