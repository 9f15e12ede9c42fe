/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.CancelledException;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line {@code lectern}, the same in a plain Java virtual machine, inside Eclipse and in a test.
 */
public final class LecternCommandLine {

	private final Console console;

	private final CommandLine commandLine;

	/**
	 * Makes a command line.
	 *
	 * @param folder
	 *            the folder that relative paths start from, never null
	 * @param out
	 *            where results go, never null
	 * @param err
	 *            where messages and progress go, never null
	 * @param terminal
	 *            whether a person watches, so that progress may be drawn over and over
	 */
	public LecternCommandLine(Path folder, PrintStream out, PrintStream err, boolean terminal) {
		console = new Console(folder, out, err, terminal);
		commandLine = new CommandLine(new LecternCommand());
		commandLine.addSubcommand(new ValidateCommand(console));
		commandLine.addSubcommand(new FixCommand(console));
		commandLine.addSubcommand(new CommandLine(new ImportCommand(console)).addSubcommand(new ImportDigestCommand(console)));
		commandLine.addSubcommand(new ExportCommand(console));
		commandLine.addSubcommand(new ConvertCommand(console));
		commandLine.addSubcommand(new ChecksCommand(console));
		// not by name in the annotations, because picocli does not see our classes inside Eclipse
		commandLine.setResourceBundle(
				ResourceBundle.getBundle("org.lectern.cli.usage", Locale.getDefault(), getClass().getClassLoader())); //$NON-NLS-1$
		commandLine.setOut(new PrintWriter(new PrintStreamWriter(out), true));
		commandLine.setErr(new PrintWriter(new PrintStreamWriter(err), true));
		commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(terminal ? Ansi.AUTO : Ansi.OFF));
		// a path may begin with an at sign
		commandLine.setExpandAtFiles(false);
		commandLine.registerConverter(Format.class, new ChoiceConverter<>(Format.class));
		commandLine.registerConverter(FailOn.class, new ChoiceConverter<>(FailOn.class));
		commandLine.setParameterExceptionHandler(this::reportUsage);
		commandLine.setExecutionExceptionHandler(this::reportFailure);
	}

	/**
	 * Runs a command. Never throws.
	 *
	 * @param arguments
	 *            the arguments, never null
	 * @return the exit code, see {@link ExitCode}
	 */
	public int run(String... arguments) {
		try {
			int exitCode = commandLine.execute(arguments);
			if (console.out().checkError()) {
				throw new FailedException(ExitCode.FAILURE, Messages.LecternCommandLine_outputLost);
			}
			return exitCode;
		} catch (FailedException e) {
			console.message(e.getMessage());
		} catch (OutOfMemoryError e) {
			console.message(NLS.bind(Messages.LecternCommandLine_outOfMemory, Runtime.getRuntime().maxMemory() >> 20));
		} catch (StackOverflowError | LinkageError e) {
			reportInternal(e);
		} finally {
			console.flush();
		}
		return ExitCode.FAILURE;
	}

	/** Makes a running command give up. Whatever it writes is written wholly or not at all. */
	public void cancel() {
		console.progress().cancel();
	}

	private int reportUsage(ParameterException failure, String[] arguments) {
		CommandLine command = failure.getCommandLine();
		console.message(isUnknownVerb(failure, command)
				? NLS.bind(Messages.LecternCommandLine_unknownVerb,
						((UnmatchedArgumentException) failure).getUnmatched().get(0),
						verbs(command))
				: failure.getMessage());
		UnmatchedArgumentException.printSuggestions(failure, command.getErr());
		console.message(NLS.bind(Messages.LecternCommandLine_tryHelp, command.getCommandSpec().qualifiedName()));
		return ExitCode.USAGE;
	}

	/** Without the second names some have. */
	private static String verbs(CommandLine command) {
		return command.getSubcommands().values().stream().map(CommandLine::getCommandName).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static boolean isUnknownVerb(ParameterException failure, CommandLine command) {
		return failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
				&& !command.getSubcommands().isEmpty();
	}

	private int reportFailure(Exception failure, CommandLine command, ParseResult parsed) {
		if (failure instanceof FailedException failed) {
			console.message(failed.getMessage());
			return failed.exitCode();
		}
		if (failure instanceof CancelledException) {
			console.message(Messages.LecternCommandLine_cancelled);
		} else {
			reportInternal(failure);
		}
		return ExitCode.FAILURE;
	}

	private void reportInternal(Throwable failure) {
		console.message(Messages.LecternCommandLine_internal);
		failure.printStackTrace(console.err());
	}
}
