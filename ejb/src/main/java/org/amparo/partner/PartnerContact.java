package org.amparo.partner;

import java.io.Serializable;

/** A person or desk at a partner organisation, and how to reach it. */
public record PartnerContact(String name, String title, String email, String phone) implements Serializable {}
