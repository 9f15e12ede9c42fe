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

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.report.Baseline;
import org.lectern.core.report.ReportContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code validate}: checks reviews, folders or files and reports the findings. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ValidateCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
	private List<String> paths;

	@Option(names = { "-f", "--format" }, paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
	private Format format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "output")
	private String output;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error", descriptionKey = "failOn")
	private FailOn failOn;

	@Option(names = "--profile", paramLabel = "NAME", descriptionKey = "profile", converter = ProfileConverter.class)
	private Profile profile;

	@Option(names = "--baseline", paramLabel = "REPORT", descriptionKey = "baseline")
	private String baseline;

	@Option(names = { "-q", "--quiet" }, descriptionKey = "quiet")
	private boolean quiet;

	ValidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (quiet) {
			console.progress().silence();
		}
		Baseline known = baseline == null ? null : BaselineFile.read(console, baseline);
		try (ReportOutput target = ReportOutput.open(console, output)) {
			FolderContents contents = console.read(paths);
			ReviewCorpus corpus = contents.corpus();
			CheckCatalog catalog = CheckCatalog.standard();
			Profile used = Profile.of(corpus, profile);
			List<Finding> all = new CheckRunner(catalog).run(corpus, used, console.progress());
			Baseline.Comparison comparison = known == null ? null : known.compare(all);
			List<Finding> findings = comparison == null ? all : comparison.added();
			console.progress().end();
			ReportContext context = new ReportContext(corpus, catalog, used, contents.root().toUri(),
					contents.unreadable(), VersionProvider.version());
			ValidationSummary summary = new ValidationSummary(console, contents, findings);
			target.write(findings, format.report(summary::shown), context);
			summary.tellUnreadable(format == Format.TEXT && !target.isFile());
			if (!quiet) {
				summary.tellCounts();
				if (comparison != null) {
					console.message(NLS.bind(Messages.ValidateCommand_baseline, comparison.known(), comparison.gone()));
				}
			}
			return summary.hasUnreadable() ? ExitCode.UNREADABLE
					: failOn.isReachedBy(findings) ? ExitCode.FINDINGS : ExitCode.CLEAN;
		}
	}
}
