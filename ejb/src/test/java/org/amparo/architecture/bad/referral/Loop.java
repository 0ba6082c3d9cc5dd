package org.amparo.architecture.bad.referral;

import org.amparo.architecture.bad.referral.breach.Incident;

class Loop {

    Incident goneWrong;
}
