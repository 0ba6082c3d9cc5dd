<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">${msg("updatePasswordTitle")}
  <#elseif section = "form">
  <form id="kc-passwd-update-form" class="card" action="${url.loginAction}" method="post">
    <@parts.secret id="password-new" label=msg("passwordNew") auto="new-password" hint=msg("passwordHint") problem=messagesPerField.existsError('password')?then(messagesPerField.get('password'), '') focus=true/>
    <@parts.secret id="password-confirm" label=msg("passwordConfirm") auto="new-password" problem=messagesPerField.existsError('password-confirm')?then(messagesPerField.get('password-confirm'), '')/>
    <@parts.otherDevices/>
    <@parts.send label=msg("savePassword")/>
  </form>
  </#if>
</@layout.registrationLayout>
