package org.amparo.architecture.bad.misspelt;

import org.amparo.architecture.bad.support.Clinic;

class Nowhere {

    Clinic clinic;
}
