package org.amparo.architecture.bad.support;

import org.amparo.architecture.bad.justice.Hearing;

public class Clinic {

    Hearing onlyAfter;
}
