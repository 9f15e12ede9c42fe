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

import org.lectern.core.check.CatalogPage;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code checks}: lists the checks, or writes the page about them. */
@Command(name = "checks", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ChecksCommand implements Runnable {

	private final Console console;

	@Option(names = "--markdown", descriptionKey = "markdown") //$NON-NLS-1$ //$NON-NLS-2$
	private boolean markdown;

	ChecksCommand(Console console) {
		this.console = console;
	}

	@Override
	public void run() {
		if (markdown) {
			console.out().print(new CatalogPage(CheckCatalog.standard()).text());
			return;
		}
		List<CheckDescription> checks = CheckCatalog.standard().checks().stream().map(Check::description).toList();
		int widest = checks.stream().mapToInt(check -> check.id().length()).max().orElse(1);
		String line = "%-" + widest + "s  %-7s  %s%n"; //$NON-NLS-1$ //$NON-NLS-2$
		for (CheckDescription check : checks) {
			console.out().printf(line, check.id(), check.defaultSeverity().id(), check.title());
		}
	}
}
