/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script <code>lectern-validate</code> of the product says what the command line says. */
class LecternValidateTest {

	@TempDir
	static Path work;

	private static final Path ROOT = Path.of(System.getProperty("lectern.root"));
	private static InstalledProduct product;

	@BeforeAll
	static void unpack() throws Exception {
		product = InstalledProduct.unpackInto(work);
	}

	@Test
	void findingsAndExitCodeAreThoseOfTheCommandLine() throws Exception {
		String sample = ROOT.resolve("releng/samples/attention-review").toString();
		ProcessResult script = product.run("lectern-validate", sample);
		ProcessResult plain = ProcessResult.of(work, CommandLines.plain(ROOT, "validate", sample));
		assertFalse(plain.output().isBlank(), plain::all);
		assertEquals(plain.output(), script.output(), script::all);
		assertEquals(1, script.exitCode(), script::all);
	}

	@Test
	void pathsWithBlanksAndAccentsArrive() throws Exception {
		Path folder = Files.createDirectory(work.resolve("m\u00fc sli"));
		Files.writeString(folder.resolve("a b.bib"), "@misc{a, author = {Doe, Jane}, title = {Title}, year = {2020}}\n");
		ProcessResult script = product.run("lectern-validate", folder.resolve("a b.bib").toString());
		assertEquals(0, script.exitCode(), script::all);
		assertTrue(script.diagnostics().contains("Papers: 1"), script::all);
	}

	@Test
	void linkInAFolderOfThePathWorks() throws Exception {
		Path link = Files.createSymbolicLink(work.resolve("linked"), product.home().resolve("lectern-validate"));
		ProcessResult script = ProcessResult.of(work, List.of(link.toString(), "--help"));
		assertEquals(0, script.exitCode(), script::all);
		assertTrue(script.all().contains("--fail-on"), script::all);
	}

	@Test
	void wrongUsageHasItsExitCode() throws Exception {
		assertEquals(2, product.run("lectern-validate", "--no-such-option").exitCode());
		assertEquals(3, product.run("lectern-validate", work.resolve("nowhere").toString()).exitCode());
	}

	@Test
	void brokenInstallationSaysWhatItLacks() throws Exception {
		Path list = product.home().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		String whole = Files.readString(list);
		Files.writeString(list, whole.replaceAll("(?m)^picocli,.*\n", ""));
		try {
			ProcessResult script = product.run("lectern-validate", "--help");
			assertEquals(4, script.exitCode(), script::all);
			assertTrue(script.diagnostics().contains("this installation lacks picocli"), script::all);
		} finally {
			Files.writeString(list, whole);
		}
	}

	@Test
	void classPathHasAllOfTheCommandLine() throws IOException {
		Set<String> script = new TreeSet<>(Files.readAllLines(product.home().resolve("start/class-path")));
		try (Stream<Path> jars = Files.list(ROOT.resolve("bundles/org.lectern.cli/target/lectern-cli"))) {
			Set<String> missing = jars.map(LecternValidateTest::bundle).collect(Collectors.toCollection(TreeSet::new));
			assertTrue(missing.contains("org.lectern.cli"), missing::toString);
			missing.removeAll(script);
			assertEquals(Set.of(), missing);
		}
	}

	private static String bundle(Path jar) {
		try (JarFile file = new JarFile(jar.toFile())) {
			return file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
