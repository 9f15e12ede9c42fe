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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.fix.SafeFixes;
import org.lectern.core.report.UnifiedDiff;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code fix}: puts right what can be put right without asking. */
@Command(name = "fix", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class FixCommand implements Callable<Integer> {

	/** A correction can bring another one about, but not for ever. */
	private static final int ROUNDS = 5;

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
	private List<String> paths;

	@Option(names = "--rules", paramLabel = "ID", split = ",", descriptionKey = "rules")
	private List<String> rules;

	@Option(names = "--profile", paramLabel = "NAME", descriptionKey = "profile", converter = ProfileConverter.class)
	private Profile profile;

	@Option(names = { "-n", "--dry-run" }, descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = { "-q", "--quiet" }, descriptionKey = "quiet")
	private boolean quiet;

	FixCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (quiet) {
			console.progress().silence();
		}
		List<Check> checks = checks();
		FolderContents contents = console.read(paths);
		ReviewCorpus corpus = contents.corpus();
		Map<String, Integer> corrected = correct(corpus, checks);
		console.progress().end();
		ValidationSummary summary = new ValidationSummary(console, contents, List.of());
		summary.tellUnreadable(false);
		List<ReviewFile> changed = corpus.changedFiles();
		if (dryRun) {
			changed.forEach(file -> console.out().print(UnifiedDiff.of(file.path(), file.text(), file.replacements())));
		} else {
			new ReviewWriter(console, contents.root(), corpus).write(changed);
		}
		if (!quiet) {
			corrected.forEach((check, count) -> console.message(NLS.bind(Messages.FixCommand_check, check, count)));
			console.message(NLS.bind(dryRun ? Messages.FixCommand_wouldCorrect : Messages.FixCommand_corrected,
					corrected.values().stream().mapToInt(Integer::intValue).sum(), changed.size()));
		}
		return summary.hasUnreadable() ? ExitCode.UNREADABLE
				: dryRun && !changed.isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	/** The checks asked for, else all that can correct. */
	private List<Check> checks() {
		CheckCatalog catalog = CheckCatalog.standard();
		List<Check> correcting = SafeFixes.checks();
		if (rules == null) {
			return correcting;
		}
		List<Check> asked = new ArrayList<>();
		for (String id : rules) {
			Check check = catalog.check(id.strip());
			if (check == null) {
				throw new FailedException(ExitCode.USAGE, NLS.bind(Messages.FixCommand_unknown, id));
			}
			if (!correcting.contains(check)) {
				throw new FailedException(ExitCode.USAGE, NLS.bind(Messages.FixCommand_notCorrecting, id,
						String.join(", ", correcting.stream().map(each -> each.description().id()).toList()))); //$NON-NLS-1$
			}
			asked.add(check);
		}
		return asked;
	}

	/** Corrects the papers, and tells how many findings of each check were corrected. */
	private Map<String, Integer> correct(ReviewCorpus corpus, List<Check> checks) {
		CheckRunner runner = new CheckRunner(new CheckCatalog(checks));
		Profile used = profile(corpus, checks);
		Map<String, Integer> corrected = new TreeMap<>();
		Set<FixTarget> tried = new HashSet<>();
		for (int round = 0; round < ROUNDS; round++) {
			Map<Fix, List<FixTarget>> targets = new LinkedHashMap<>();
			for (Finding finding : runner.run(corpus, used, console.progress())) {
				FixTarget target = FixTarget.of(finding);
				Fix fix = FixCatalog.standard().safeFixFor(target);
				if (fix == null) {
					continue;
				}
				boolean isAgain = !fix.id().equals("correct-field") && !tried.add(target); //$NON-NLS-1$
				if (isAgain) {
					// there was no place for what was to be moved
					corrected.computeIfPresent(finding.checkId(), (check, count) -> count > 1 ? count - 1 : null);
				} else {
					targets.computeIfAbsent(fix, each -> new ArrayList<>()).add(target);
					corrected.merge(finding.checkId(), 1, Integer::sum);
				}
			}
			if (targets.isEmpty()) {
				break;
			}
			targets.forEach((fix, all) -> fix.apply(corpus, all, FixInput.of(null, null)));
		}
		return corrected;
	}

	/** What is asked for by name is on, whatever the profile says. */
	private Profile profile(ReviewCorpus corpus, List<Check> checks) {
		Profile used = Profile.of(corpus, profile);
		if (rules != null) {
			for (Check check : checks) {
				CheckDescription description = check.description();
				used = used.withSeverity(description, description.defaultSeverity());
			}
		}
		return used;
	}
}
