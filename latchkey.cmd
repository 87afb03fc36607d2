@echo off
rem Runs the desk on a JDK from 21 to 25: JAVA_HOME's, the one on the PATH, or one in the usual places.
setlocal
set "KIT=%~dp0"
set "JAR=%KIT%grader\desk\target\latchkey.jar"
set "JDK="

if not exist "%JAR%" (
    >&2 echo latchkey: the desk is not built yet; in "%KIT%", run: mvn -q package -DskipTests
    exit /b 2
)

if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%N in (25 24 23 22 21) do call :usual %%N

if not defined JDK (
    >&2 echo latchkey: a JDK from 21 to 25 is needed, and none was found; install one or set JAVA_HOME to it.
    exit /b 2
)
"%JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 -Xshare:auto -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem The usual places, for one version.
:usual
if defined JDK exit /b 0
for /d %%P in ("%ProgramFiles%\*") do for /d %%D in ("%%~P\*%1*") do call :try "%%~D"
for /d %%D in ("%USERPROFILE%\.jdks\*%1*") do call :try "%%~D"
for /d %%D in ("%USERPROFILE%\.sdkman\candidates\java\%1*") do call :try "%%~D"
exit /b 0

rem Takes the JDK in a folder if there is none yet and it is one from 21 to 25.
:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[1-5][^0-9]" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b 0
