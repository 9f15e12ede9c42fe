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

import org.lectern.core.check.CatalogPage;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Profile;
import org.lectern.core.check.SuppressedFindings;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.ReviewCorpus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code checks}: lists the checks, writes the page about them, or lists what a protocol suppresses. */
@Command(name = "checks", aliases = "rules", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ChecksCommand implements Callable<Integer> {

	private final Console console;

	@Option(names = "--markdown", descriptionKey = "markdown") //$NON-NLS-1$ //$NON-NLS-2$
	private boolean markdown;

	@Option(names = "--suppressed", arity = "1..*", paramLabel = "PATH", descriptionKey = "suppressed")
	private List<String> suppressed;

	ChecksCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (suppressed != null) {
			return tellSuppressed();
		}
		if (markdown) {
			console.out().print(new CatalogPage(CheckCatalog.standard()).text());
		} else {
			tellChecks();
		}
		return ExitCode.CLEAN;
	}

	private void tellChecks() {
		List<CheckDescription> checks = CheckCatalog.standard().checks().stream().map(Check::description).toList();
		int widest = checks.stream().mapToInt(check -> check.id().length()).max().orElse(1);
		String line = "%-" + widest + "s  %-7s  %s%n"; //$NON-NLS-1$ //$NON-NLS-2$
		for (CheckDescription check : checks) {
			console.out().printf(line, check.id(), check.defaultSeverity().id(), check.title());
		}
	}

	private int tellSuppressed() {
		FolderContents contents = console.read(suppressed);
		ReviewCorpus corpus = contents.corpus();
		List<SuppressedFindings> hidden = new CheckRunner(CheckCatalog.standard()).suppressed(corpus,
				Profile.of(corpus), console.progress());
		console.progress().end();
		ValidationSummary summary = new ValidationSummary(console, contents, List.of());
		summary.tellUnreadable(false);
		new SuppressedList(console).tell(hidden);
		return summary.hasUnreadable() ? ExitCode.UNREADABLE : ExitCode.CLEAN;
	}
}
