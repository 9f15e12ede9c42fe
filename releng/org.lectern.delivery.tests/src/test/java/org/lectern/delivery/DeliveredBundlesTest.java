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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The update site and the product hold each bundle once, and the bundles of Lectern are among them. */
class DeliveredBundlesTest {

	@Test
	void updateSiteHoldsEachBundleOnce() throws IOException {
		Map<String, Integer> bundles = bundlesIn("releng/org.lectern.repository/target/repository/plugins");
		assertOnce(bundles);
		assertTrue(bundles.containsKey("org.lectern.workspace"), bundles.keySet().toString());
		assertTrue(bundles.containsKey("picocli"), "The command line's library is not on the site");
	}

	@Test
	void productHoldsEachBundleOnceAndItsStartScript() throws IOException {
		String product = "releng/org.lectern.product/target/products/org.lectern.product/linux/gtk/x86_64/lectern";
		Map<String, Integer> bundles = bundlesIn(product + "/plugins");
		assertOnce(bundles);
		assertTrue(bundles.containsKey("org.lectern.rcp"), bundles.keySet().toString());
		assertTrue(Files.isExecutable(Path.of(System.getProperty("lectern.root"), product, "lectern")));
	}

	private static Map<String, Integer> bundlesIn(String folder) throws IOException {
		Map<String, Integer> bundles = new TreeMap<>();
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("lectern.root"), folder))) {
			files.forEach(file -> bundles.merge(file.getFileName().toString().replaceFirst("_[0-9].*", ""), 1,
					Integer::sum));
		}
		return bundles;
	}

	private static void assertOnce(Map<String, Integer> bundles) {
		bundles.forEach((name, count) -> assertEquals(1, count, name));
	}
}
