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

import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** What the bundles contribute to the workbench has names, descriptions, categories and images, in the user's language. */
class ContributionsTest {

	private static final Set<String> SHOWN = Set.of("name", "label", "description", "tooltip", "mnemonic");

	/** Elements whose name is read by no person. */
	private static final Set<String> UNSEEN = Set.of("separator", "property", "propertyTester", "attribute", "type");

	/** Elements with an image, by their extension point. */
	private static final Map<String, String> PICTURED = Map.of("org.eclipse.ui.views", "view", "org.eclipse.ui.editors",
			"editor", "org.eclipse.ui.perspectives", "perspective", "org.eclipse.ui.newWizards", "wizard",
			"org.eclipse.ui.importWizards", "wizard", "org.eclipse.ui.exportWizards", "wizard");

	private static List<Bundle> ours() {
		return Arrays.stream(FrameworkUtil.getBundle(ContributionsTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.lectern.")
						&& !bundle.getSymbolicName().endsWith(".tests"))
				.toList();
	}

	private static List<IConfigurationElement> elements(String point, String name) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(element -> element.getContributor().getName().startsWith("org.lectern."))
				.filter(element -> element.getName().equals(name)).toList();
	}

	@Test
	void everyCommandHasNameDescriptionAndCategory() {
		List<IConfigurationElement> commands = elements("org.eclipse.ui.commands", "command");
		assertTrue(commands.size() > 5, "only " + commands.size() + " commands");
		List<String> incomplete = new ArrayList<>();
		Set<String> categories = new TreeSet<>();
		Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands"))
				.filter(element -> element.getName().equals("category")).forEach(element -> categories.add(element.getAttribute("id")));
		for (IConfigurationElement command : commands) {
			for (String attribute : List.of("name", "description", "categoryId")) {
				if (isBlank(command.getAttribute(attribute))) {
					incomplete.add(command.getAttribute("id") + " has no " + attribute);
				}
			}
			if (!categories.contains(command.getAttribute("categoryId"))) {
				incomplete.add(command.getAttribute("id") + " has an unknown category");
			}
		}
		assertEquals(List.of(), incomplete);
	}

	@Test
	void namesOfCommandsTellThemApart() {
		List<String> names = elements("org.eclipse.ui.commands", "command").stream()
				.map(command -> command.getAttribute("categoryId") + "/" + command.getAttribute("name")).sorted().toList();
		assertEquals(new ArrayList<>(new TreeSet<>(names)), names);
	}

	@Test
	void viewsEditorsPerspectivesAndWizardsHaveImages() {
		List<String> missing = new ArrayList<>();
		PICTURED.forEach((point, name) -> {
			for (IConfigurationElement element : elements(point, name)) {
				String icon = element.getAttribute("icon");
				Bundle bundle = Platform.getBundle(element.getContributor().getName());
				if (isBlank(icon)) {
					missing.add(element.getAttribute("id") + " has no icon");
				} else if (entry(bundle, icon) == null) {
					missing.add(element.getAttribute("id") + ": " + icon);
				}
			}
		});
		assertEquals(List.of(), missing);
	}

	@Test
	void imagesAreThereForScreensOfBothKinds() {
		List<String> missing = new ArrayList<>();
		for (Bundle bundle : ours()) {
			for (String icon : iconsNamedBy(bundle)) {
				if (entry(bundle, icon) == null) {
					missing.add(bundle.getSymbolicName() + "/" + icon);
				}
				String large = icon.replaceFirst("\\.png$", "@2x.png");
				if (!icon.matches(".*\\d\\.png") && entry(bundle, large) == null) {
					missing.add(bundle.getSymbolicName() + "/" + large);
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void everyImageIsDrawnFromAnSvgBesideIt() {
		List<String> missing = new ArrayList<>();
		int seen = 0;
		for (Bundle bundle : ours()) {
			var found = bundle.findEntries("icons", "*.png", true);
			for (URL image : found == null ? List.<URL>of() : Collections.list(found)) {
				String drawing = image.getPath().replaceFirst("(@2x|\\d+)?\\.png$", ".svg");
				seen++;
				if (bundle.getEntry(drawing) == null) {
					missing.add(bundle.getSymbolicName() + image.getPath());
				}
			}
		}
		assertEquals(List.of(), missing);
		assertTrue(seen > 20, "only " + seen + " images");
	}

	@Test
	void namesAreTranslated() throws Exception {
		List<String> untranslated = new ArrayList<>();
		int seen = 0;
		for (Bundle bundle : ours()) {
			for (Element element : pluginXml(bundle)) {
				NamedNodeMap attributes = element.getAttributes();
				for (int i = 0; i < attributes.getLength(); i++) {
					String name = attributes.item(i).getNodeName();
					String value = attributes.item(i).getNodeValue();
					if (SHOWN.contains(name) && !UNSEEN.contains(element.getNodeName())) {
						seen++;
						if (!value.startsWith("%")) {
							untranslated.add(bundle.getSymbolicName() + ": " + element.getNodeName() + " " + name + "=" + value);
						} else if (Platform.getResourceString(bundle, value).equals(value)
								|| Platform.getResourceString(bundle, value).equals(value.substring(1))) {
							untranslated.add(bundle.getSymbolicName() + ": no text for " + value);
						}
					}
				}
			}
		}
		assertEquals(List.of(), untranslated);
		assertTrue(seen > 30, "only " + seen + " names were looked at");
	}

	@Test
	void keysBelongToCommandsThatThereAre() {
		Set<String> commands = new TreeSet<>();
		Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands"))
				.filter(element -> element.getName().equals("command")).forEach(element -> commands.add(element.getAttribute("id")));
		List<String> unknown = elements("org.eclipse.ui.bindings", "key").stream().map(key -> key.getAttribute("commandId"))
				.filter(id -> id != null && !commands.contains(id)).toList();
		assertEquals(List.of(), unknown);
	}

	private static Set<String> iconsNamedBy(Bundle bundle) {
		Set<String> icons = new TreeSet<>();
		try {
			for (Element element : pluginXml(bundle)) {
				for (String attribute : List.of("icon", "disabledIcon", "hoverIcon")) {
					String icon = element.getAttribute(attribute);
					if (icon.endsWith(".png") && !icon.startsWith("platform:")) {
						icons.add(icon);
					}
				}
			}
		} catch (Exception e) {
			throw new AssertionError(bundle.getSymbolicName(), e);
		}
		return icons;
	}

	private static List<Element> pluginXml(Bundle bundle) throws Exception {
		List<Element> elements = new ArrayList<>();
		URL file = bundle.getEntry("plugin.xml");
		if (file != null) {
			try (InputStream content = file.openStream()) {
				NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content)
						.getElementsByTagName("*");
				for (int i = 0; i < found.getLength(); i++) {
					elements.add((Element) found.item(i));
				}
			}
		}
		return elements;
	}

	private static URL entry(Bundle bundle, String path) {
		try {
			return path.startsWith("platform:") ? FileLocator.find(new URL(path)) : bundle.getEntry(path);
		} catch (MalformedURLException e) {
			return null;
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
