/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The keys that the guide promises are bound, each in the part it is promised for. */
class GuideKeysTest {

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");
	/** A key with modifiers, a function key, or the delete key; the others are those of the controls. */
	private static final Pattern KEY = Pattern.compile("(?:(?:Ctrl|Alt|Shift)\\+)+[^ ]+|F\\d+|Delete");

	/** Contexts of the platform that also hold in an editor or a view. */
	private static final List<String> GENERAL = List.of("org.eclipse.ui.textEditorScope", "org.eclipse.ui.contexts.window",
			"org.eclipse.ui.contexts.dialogAndWindow");

	@Test
	void keysForPapers() throws IOException {
		assertBound("keyboard.md", "## In the view Papers", "org.lectern.ui.papers", 15);
	}

	@Test
	void keysForBibtex() throws IOException {
		assertBound("bibtex-editor.md", "| keys | do |", "org.lectern.ui.bibtex.context", 12);
	}

	@Test
	void keysAfterTheKeyOfLectern() throws IOException {
		Set<String> bound = bound(List.of("org.lectern.ui.context"));
		String table = part("keyboard.md", "## In the views and editors of Lectern");
		List<String> letters = CODE.matcher(table).results().map(match -> match.group(1))
				.filter(code -> code.matches("[A-Z]")).toList();
		assertTrue(letters.size() >= 6, letters::toString);
		letters.forEach(letter -> assertTrue(bound.contains(formal("Alt+Shift+L " + letter)), letter));
	}

	private static void assertBound(String page, String from, String context, int least) throws IOException {
		Set<String> bound = bound(Stream.concat(Stream.of(context), GENERAL.stream()).toList());
		List<String> promised = part(page, from).lines().filter(line -> line.startsWith("| "))
				.flatMap(line -> CODE.matcher(line.split("\\|")[1]).results()).map(match -> match.group(1))
				.filter(code -> KEY.matcher(code).matches()).toList();
		assertTrue(promised.size() >= least, promised::toString);
		assertEquals(List.of(), promised.stream().filter(key -> !bound.contains(formal(key))).toList());
	}

	/** Returns what stands between a line of a page and the next heading. */
	private static String part(String page, String from) throws IOException {
		String text = Files.readString(
				Path.of(System.getProperty("lectern.root"), "bundles/org.lectern.help/guide").resolve(page));
		int start = text.indexOf(from);
		assertTrue(start >= 0, page + " has no " + from);
		int end = text.indexOf("\n## ", start + from.length());
		return end < 0 ? text.substring(start) : text.substring(start, end);
	}

	private static Set<String> bound(List<String> contexts) {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		return Arrays.stream(bindings.getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && contexts.contains(binding.getContextId()))
				.map(Binding::getTriggerSequence).map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String formal(String key) {
		String names = key.replaceAll("\\b(Up|Down|Left|Right)\\b", "ARROW_$1").replace("Delete", "DEL");
		try {
			return KeySequence.getInstance(names.toUpperCase(Locale.ROOT)).toString();
		} catch (ParseException e) {
			throw new AssertionError(key, e);
		}
	}
}
