/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Each bundle knows only bundles below it, and the lower ones know nothing of a workbench. */
@SuppressWarnings("nls")
class LayeringTest {

	/** The bundles each bundle may know, besides itself. */
	private static final Map<String, Set<String>> BELOW = Map.ofEntries(entry("model"), //
			entry("model.edit", "model"), //
			entry("core", "model"), //
			entry("cli", "core", "model"), //
			entry("workspace", "core", "model"), //
			entry("ui", "workspace", "core", "model", "model.edit"), //
			entry("ui.editor", "ui", "workspace", "core", "model", "model.edit"), //
			entry("ui.bibtex", "ui", "workspace", "core", "model", "model.edit"), //
			entry("ui.protocol", "ui", "workspace", "core", "model", "model.edit"), //
			entry("ui.matrix", "ui", "workspace", "core", "model", "model.edit"), //
			entry("rcp", "ui.bibtex", "ui.protocol", "ui.matrix", "ui.editor", "ui", "workspace", "core", "model",
					"model.edit"));

	/** Beginnings of packages that a bundle must not use. */
	private static final Map<String, List<String>> FOREIGN = Map.of(//
			"model", List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.core.resources",
					"org.eclipse.core.runtime", "org.osgi"), //
			"core", List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.core.resources",
					"org.eclipse.core.runtime", "org.osgi", "java.awt", "javax.swing"), //
			"model.edit", List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.core.resources"), //
			"cli", List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.core.resources"), //
			"workspace", List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface.viewers", "org.eclipse.jface.dialogs"));

	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

	private static String nameOf(Path bundle) {
		return bundle.getFileName().toString().substring("org.lectern.".length());
	}

	/** Returns the bundle a package of the project belongs to: the one with the longest name that begins it. */
	private static String ownerOf(String packageName) {
		String owner = null;
		for (String name : BELOW.keySet()) {
			String prefix = "org.lectern." + name;
			if ((packageName + '.').startsWith(prefix + '.') && (owner == null || name.length() > owner.length())) {
				owner = name;
			}
		}
		return owner;
	}

	/** The item providers are generated into a package below that of the model. */
	private static String ownerOfPackageIn(String packageName) {
		return packageName.startsWith("org.lectern.model.review.provider") ? "model.edit" : ownerOf(packageName);
	}

	private static Map.Entry<String, Set<String>> entry(String bundle, String... below) {
		return Map.entry(bundle, Set.of(below));
	}

	@Test
	void everyBundleHasItsLayer() {
		List<String> unknown = ProjectSources.delivered().stream().map(LayeringTest::nameOf)
				.filter(name -> !BELOW.containsKey(name)).toList();
		assertEquals(List.of(), unknown, "name these bundles in this test");
	}

	@Test
	void packagesStandInTheirBundles() {
		List<String> astray = new ArrayList<>();
		for (Path bundle : ProjectSources.delivered()) {
			for (Path file : ProjectSources.files(bundle, ".java")) {
				Matcher matcher = PACKAGE.matcher(ProjectSources.read(file));
				if (matcher.find() && !nameOf(bundle).equals(ownerOfPackageIn(matcher.group(1)))) {
					astray.add(file + ": " + matcher.group(1));
				}
			}
		}
		assertEquals(List.of(), astray);
	}

	@Test
	void importsPointDownwards() {
		List<String> upwards = new ArrayList<>();
		int imports = 0;
		for (Path bundle : ProjectSources.delivered()) {
			String name = nameOf(bundle);
			for (Path file : ProjectSources.files(bundle, ".java")) {
				Matcher matcher = IMPORT.matcher(ProjectSources.read(file));
				while (matcher.find()) {
					imports++;
					String owner = ownerOfPackageIn(matcher.group(1));
					if (owner != null && !owner.equals(name) && !BELOW.get(name).contains(owner)) {
						upwards.add(file + ": " + matcher.group(1));
					}
				}
			}
		}
		assertEquals(List.of(), upwards);
		assertFalse(imports < 100, "hardly any import was seen");
	}

	@Test
	void lowerLayersKnowNoWorkbench() {
		List<String> foreign = new ArrayList<>();
		for (Path bundle : ProjectSources.delivered()) {
			List<String> forbidden = FOREIGN.getOrDefault(nameOf(bundle), List.of());
			for (Path file : ProjectSources.files(bundle, ".java")) {
				String text = ProjectSources.read(file).replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "");
				forbidden.stream().filter(beginning -> text.contains(beginning + "."))
						.forEach(beginning -> foreign.add(file + ": " + beginning));
			}
		}
		assertEquals(List.of(), foreign);
	}

	@Test
	void manifestsPointDownwards() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : ProjectSources.delivered()) {
			Path manifest = bundle.resolve("META-INF/MANIFEST.MF");
			if (!Files.exists(manifest)) {
				wrong.add(bundle + " has no manifest");
				continue;
			}
			String name = nameOf(bundle);
			String text = ProjectSources.read(manifest).replaceAll("\\r?\\n ", "");
			for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
				for (String required : entries(text, header)) {
					String owner = required.startsWith("org.lectern.") ? ownerOfPackageIn(required) : null;
					if (owner != null && !owner.equals(name) && !BELOW.get(name).contains(owner)) {
						wrong.add(name + " " + header + ": " + required);
					}
					FOREIGN.getOrDefault(name, List.of()).stream()
							.filter(beginning -> (required + '.').startsWith(beginning + '.'))
							.filter(beginning -> !isAllowedIn(name, required))
							.forEach(beginning -> wrong.add(name + " " + header + ": " + required));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** EMF itself is made for OSGi, so what it needs of it may be there. */
	private static boolean isAllowedIn(String bundle, String required) {
		return required.startsWith("org.osgi.framework") && bundle.startsWith("model");
	}

	private static List<String> entries(String manifest, String header) {
		Matcher matcher = Pattern.compile("^" + header + ": (.*)$", Pattern.MULTILINE).matcher(manifest);
		if (!matcher.find()) {
			return List.of();
		}
		String withoutQuotes = matcher.group(1).replaceAll("\"[^\"]*\"", "");
		return Stream.of(withoutQuotes.split(",")).map(clause -> clause.split(";")[0].strip())
				.filter(clause -> !clause.isEmpty()).toList();
	}
}
