package org.amparo.architecture.bad.referral.breach;

public class Incident {}
