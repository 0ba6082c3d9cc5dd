<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password'); section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form">
  <form id="kc-form-login" class="card" action="${url.loginAction}" method="post">
    <@parts.secret id="password" label=msg("password") problem=messagesPerField.existsError('password')?then(messagesPerField.get('password'), '') focus=true/>
    <@parts.send label=msg("doLogIn")/>
  </form>
  </#if>
</@layout.registrationLayout>
