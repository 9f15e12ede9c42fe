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

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.io.StandardReaders;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.Intake;
import org.lectern.core.io.intake.IntakeChanges;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeException;
import org.lectern.core.io.intake.IntakeJson;
import org.lectern.core.io.intake.IntakeOptions;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.IntakeStatus;
import org.lectern.core.io.intake.SourceContent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code import}: adds the records of files to a review. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ImportCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
	private List<String> files;

	@Option(names = "--into", paramLabel = "DIR", descriptionKey = "into")
	private String into;

	@Option(names = "--to", paramLabel = "PATH", descriptionKey = "to")
	private String target;

	@Option(names = "--format", paramLabel = "ID", descriptionKey = "format")
	private String format;

	@Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
	private String encoding;

	@Option(names = "--conflicts", paramLabel = "WHAT", descriptionKey = "conflicts", converter = ConflictConverter.class)
	private ConflictChoice conflicts = ConflictChoice.ASK;

	@Option(names = { "-n", "--dry-run" }, descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Option(names = { "-q", "--quiet" }, descriptionKey = "quiet")
	private boolean quiet;

	ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (quiet) {
			console.progress().silence();
		}
		takeFormat();
		if (files == null || files.isEmpty()) {
			throw new ParameterException(spec.commandLine(),
					NLS.bind(Messages.ImportCommand_fileMissing, SourceReading.formats()));
		}
		if (into == null) {
			throw new ParameterException(spec.commandLine(), Messages.ImportCommand_intoMissing);
		}
		String problem = target == null ? null : Intake.targetProblem(target);
		if (problem != null) {
			throw new FailedException(ExitCode.USAGE, problem);
		}
		List<SourceContent> sources = new SourceReading(console, format, encoding).read(files);
		ReviewFolderInput folder = new ReviewFolderInput(console, into);
		IntakePlan plan = take(folder, sources);
		console.progress().end();
		if (json) {
			console.out().print(IntakeJson.of(sources, plan, dryRun));
		} else {
			new IntakeSummary(console.out(), files, sources, plan).tell(quiet, dryRun);
		}
		return conflicts == ConflictChoice.ASK && plan.count(IntakeStatus.CONFLICT) > 0 ? ExitCode.FINDINGS
				: ExitCode.CLEAN;
	}

	/** The format may stand before the files as a word. A file of that name is a file all the same. */
	private void takeFormat() {
		boolean word = format == null && files != null && files.size() > 1
				&& StandardReaders.all().byId(files.get(0)).isPresent() && !Files.exists(console.path(files.get(0)));
		if (word) {
			format = files.get(0);
			files = files.subList(1, files.size());
		}
	}

	private IntakePlan take(ReviewFolderInput folder, List<SourceContent> sources) {
		Intake intake = new Intake(sources, new IntakeOptions(target, Instant.now(), VersionProvider.version()));
		ReviewCorpus review = folder.read();
		try {
			IntakePlan plan = intake.plan(review, new IntakeChoices(conflicts), console.progress());
			if (!dryRun) {
				IntakeChanges changes = plan.apply();
				console.progress().check();
				new ReviewWriter(console, folder.path(), review).write(changes.changed(), changes.created());
			}
			return plan;
		} catch (IntakeException e) {
			throw new FailedException(ExitCode.UNREADABLE, into + ": " + e.getMessage()); //$NON-NLS-1$
		}
	}
}
