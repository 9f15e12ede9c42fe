/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;

/**
 * The page about all checks, in Markdown and in English. What is said of a check at length stands beside it in a file
 * named after its id, with examples: files of a review that are flagged and such that are not.
 */
public final class CatalogPage {

	private static final String TABLE = "<!-- checks -->\n"; //$NON-NLS-1$

	private final CheckCatalog catalog;

	/**
	 * Makes the page.
	 *
	 * @param catalog
	 *            the checks, never null
	 */
	public CatalogPage(CheckCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Returns the text.
	 *
	 * @return Markdown, never null
	 */
	public String text() {
		return read(CatalogPage.class, "catalog.md").replace(TABLE, table()) + catalog.checks().stream() //$NON-NLS-1$
				.map(CatalogPage::section).collect(Collectors.joining());
	}

	/**
	 * Returns what is said of a check at length.
	 *
	 * @param check
	 *            the check, never null
	 * @return Markdown, never null
	 * @throws IllegalStateException
	 *             when nothing is said of it
	 */
	public static String detailsOf(Check check) {
		return read(check.getClass(), check.description().id() + ".md"); //$NON-NLS-1$
	}

	private String table() {
		StringBuilder table = new StringBuilder("| id | category | severity | profiles | fix | what it flags |\n" //$NON-NLS-1$
				+ "| --- | --- | --- | --- | --- | --- |\n"); //$NON-NLS-1$
		for (Check check : catalog.checks()) {
			CheckDescription description = check.description();
			table.append("| `").append(description.id()).append("` | ").append(description.category().id()) //$NON-NLS-1$ //$NON-NLS-2$
					.append(" | ").append(description.defaultSeverity().id()).append(" | ") //$NON-NLS-1$ //$NON-NLS-2$
					.append(profiles(description)).append(" | ").append(fixes(description.id())) //$NON-NLS-1$
					.append(" | ").append(description.title()).append(" |\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return table.toString();
	}

	private static String profiles(CheckDescription check) {
		List<String> on = Profile.names().stream().filter(check.profiles()::contains).toList();
		if (on.size() == Profile.names().size()) {
			return "all"; //$NON-NLS-1$
		}
		return on.isEmpty() ? "none" : String.join(", ", on); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String section(Check check) {
		CheckDescription description = check.description();
		StringBuilder section = new StringBuilder("\n## `").append(description.id()).append("`\n\nCategory ") //$NON-NLS-1$ //$NON-NLS-2$
				.append(description.category().id()).append(", severity ").append(description.defaultSeverity().id()) //$NON-NLS-1$
				.append(", profiles: ").append(profiles(description)) //$NON-NLS-1$
				.append(isSafe(check) ? ". Can be corrected without asking.\n\n" : ".\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!description.parameters().isEmpty()) {
			section.append("| parameter | default | meaning |\n| --- | --- | --- |\n"); //$NON-NLS-1$
			description.parameters().forEach(parameter -> section.append("| `").append(parameter.name()) //$NON-NLS-1$
					.append("` | `").append(parameter.defaultValue()).append("` | ") //$NON-NLS-1$ //$NON-NLS-2$
					.append(parameter.explanation()).append(" |\n")); //$NON-NLS-1$
			section.append('\n');
		}
		section.append(detailsOf(check));
		if (FixCatalog.standard().fixesOf(description.id()).stream().allMatch(CatalogPage::isForAny)) {
			section.append("\nNo quick fix: ").append(reasonWithout(description.id())).append('\n'); //$NON-NLS-1$
		}
		return section.toString();
	}

	private static boolean isSafe(Check check) {
		return FixCatalog.standard().fixesOf(check.description().id()).stream().anyMatch(Fix::isSafe);
	}

	/** What every finding can have says nothing about a check. */
	private static boolean isForAny(Fix fix) {
		return fix.id().equals("suppress-finding"); //$NON-NLS-1$
	}

	private static String fixes(String check) {
		String fixes = FixCatalog.standard().fixesOf(check).stream().filter(fix -> !isForAny(fix))
				.map(fix -> '`' + fix.id() + '`').collect(Collectors.joining(", ")); //$NON-NLS-1$
		return fixes.isEmpty() ? "none" : fixes; //$NON-NLS-1$
	}

	/** Why there is no fix, in a line of its own for each check without one. */
	private static String reasonWithout(String check) {
		return read(CatalogPage.class, "no-fix.md").lines().filter(line -> line.startsWith(check + " | ")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(line -> line.substring(check.length() + 3)).findFirst()
				.orElseThrow(() -> new IllegalStateException("no-fix.md: " + check)); //$NON-NLS-1$
	}

	private static String read(Class<?> place, String name) {
		try (InputStream text = place.getResourceAsStream(name)) {
			if (text == null) {
				throw new IllegalStateException(place.getPackageName() + ": " + name + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
