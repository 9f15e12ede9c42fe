rem Sets "java" to the folder of a Java that is new enough, or ends with 4 and a message. The start scripts call it.
set "java="
set "java_home_release="
if defined JAVA_HOME call :look "%JAVA_HOME%"
if defined JAVA_HOME set "java_home_release=%release%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%d in ("%%~dp$PATH:j..") do call :look "%%~fd"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :look "%%~d"
if defined java exit /b 0
if defined JAVA_HOME if not defined java_home_release echo %name%: JAVA_HOME is %JAVA_HOME%, where there is no Java>&2
if defined java_home_release echo %name%: JAVA_HOME is %JAVA_HOME%, which is Java %java_home_release%>&2
echo %name%: there is no Java 17 or newer. Install one or set JAVA_HOME to its folder>&2
exit /b 4

:look
set "release="
if not exist "%~1\bin\java.exe" exit /b 0
if exist "%~1\release" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "tokens=1,2 delims=._" %%m in ("%%~v") do if "%%m"=="1" (set "release=%%n") else set "release=%%m"
if not defined release for /f "usebackq tokens=3" %%v in (`call "%~1\bin\java.exe" -version 2^>^&1 ^| findstr "version"`) do for /f "tokens=1,2 delims=._" %%m in ("%%~v") do if "%%m"=="1" (set "release=%%n") else set "release=%%m"
if not defined release exit /b 0
if %release% GEQ 17 if not defined java set "java=%~1"
exit /b 0
