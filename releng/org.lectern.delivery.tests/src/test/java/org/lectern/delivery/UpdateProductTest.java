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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed product takes a newer version of itself from an update site, and works after that. */
class UpdateProductTest {

	private static final String PRODUCT = "org.lectern.product";
	private static final String NEWER = "9.9.9.later";
	private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
	private static final Path ROOT = Path.of(System.getProperty("lectern.root"));

	@TempDir
	Path work;

	@Test
	void newerProductIsInstalledFromASite() throws Exception {
		InstalledProduct product = InstalledProduct.unpackInto(work);
		String version = installedVersion(product);
		assertTrue(version.startsWith("0."), version);
		Path site = siteWithNewerProduct(version);

		ProcessResult update = director(product, "-repository", site.toUri().toString(), "-uninstallIU", PRODUCT,
				"-installIU", PRODUCT + "/" + NEWER);
		assertEquals(0, update.exitCode(), update::all);
		assertEquals(NEWER, installedVersion(product));

		ProcessResult validate = product.run("lectern-validate", ROOT.resolve("releng/samples/attention-review").toString());
		assertEquals(1, validate.exitCode(), validate::all);
		assertFalse(validate.output().isBlank(), validate::all);
	}

	private String installedVersion(InstalledProduct product) throws IOException, InterruptedException {
		ProcessResult roots = director(product, "-listInstalledRoots");
		Matcher matcher = Pattern.compile("(?m)^" + Pattern.quote(PRODUCT) + "/(\\S+)$").matcher(roots.output());
		assertTrue(matcher.find(), roots::all);
		return matcher.group(1);
	}

	private ProcessResult director(InstalledProduct product, String... arguments) throws IOException, InterruptedException {
		String[] all = new String[arguments.length + 2];
		all[0] = "-application";
		all[1] = DIRECTOR;
		System.arraycopy(arguments, 0, all, 2, arguments.length);
		return ProcessResult.of(work, CommandLines.eclipse(product.home(), all));
	}

	/** All that differs is the version, so there is nothing to fetch and the site needs no artifacts. */
	private Path siteWithNewerProduct(String version) throws IOException {
		String content;
		try (ZipFile jar = new ZipFile(ROOT.resolve("releng/org.lectern.product/target/repository/content.jar").toFile());
				InputStream entry = jar.getInputStream(jar.getEntry("content.xml"))) {
			content = new String(entry.readAllBytes(), StandardCharsets.UTF_8);
		}
		String newer = content
				.replace("<unit id='" + PRODUCT + "' version='" + version + "'", "<unit id='" + PRODUCT + "' version='" + NEWER + "'")
				.replace("name='" + PRODUCT + "' version='" + version + "'", "name='" + PRODUCT + "' version='" + NEWER + "'");
		assertTrue(newer.contains(NEWER), "The site has no product " + version);
		Path site = Files.createDirectory(work.resolve("site"));
		Files.writeString(site.resolve("content.xml"), newer);
		Files.writeString(site.resolve("artifacts.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<?artifactRepository version='1.1.0'?>
				<repository name='Later' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
				</repository>
				""");
		return site;
	}
}
