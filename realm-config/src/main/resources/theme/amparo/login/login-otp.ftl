<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
  <#if section = "header">${msg("otpTitle")}
  <#elseif section = "form">
  <form id="kc-otp-login-form" class="card" action="${url.loginAction}" method="post">
    <#if otpLogin.userOtpCredentials?size gt 1>
    <fieldset class="field"><legend>${msg("otpWhich")}</legend><ul class="choices">
      <#list otpLogin.userOtpCredentials as device>
      <li><input id="kc-otp-credential-${device?index}" type="radio" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>/><label for="kc-otp-credential-${device?index}"><bdi>${device.userLabel!}</bdi></label></li>
      </#list>
    </ul></fieldset>
    </#if>
    <@parts.field id="otp" label=msg("loginOtpOneTime") auto="one-time-code" mode="numeric" hint=msg("otpHint") problem=messagesPerField.existsError('totp')?then(messagesPerField.get('totp'), '') focus=true/>
    <@parts.send label=msg("doLogIn")/>
  </form>
  </#if>
</@layout.registrationLayout>
