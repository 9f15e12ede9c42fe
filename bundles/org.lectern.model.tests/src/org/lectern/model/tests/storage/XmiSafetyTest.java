/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.model.storage.ReviewFormatException;
import org.lectern.model.storage.ReviewResourceSet;

/**
 * Loads hostile files while a server of our own listens and every file that is opened is noted. The server never
 * answers: whoever asks it waits until the time is up.
 */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class XmiSafetyTest {

	private static final String START = """
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" formatVersion="1" paperKey="a"\s""";

	private final List<URI> opened = new ArrayList<>();
	private ServerSocketChannel server;
	private String address;

	@TempDir
	private Path folder;

	@BeforeEach
	void listen() throws IOException {
		server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		server.configureBlocking(false);
		address = "http://localhost:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
	}

	@AfterEach
	void close() throws IOException {
		server.close();
	}

	@Test
	void theServerNoticesWhoComes() throws IOException {
		assertThrows(IOException.class, () -> {
			var connection = java.net.URI.create(address + "/x").toURL().openConnection();
			connection.setReadTimeout(1);
			connection.getInputStream();
		});
		assertTrue(server.accept() != null);
	}

	@Test
	void refusesDocumentTypes() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		for (String type : List.of("<!DOCTYPE n SYSTEM \"" + address + "/n.dtd\">",
				"<!DOCTYPE n PUBLIC \"x\" \"" + address + "/n.dtd\">",
				"<!DOCTYPE n [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
				"<!DOCTYPE n [<!ENTITY % e SYSTEM \"" + address + "/e\"> %e;]>", "<!DOCTYPE n [<!ENTITY e \"x\">]>",
				"<!DOCTYPE n>")) {
			String file = "<?xml version=\"1.0\"?>\n" + type + "\n" + START + "><answers question=\"&e;\"/></review:Note>";
			ReviewFormatException e = refused(file);
			assertTrue(e.getMessage().contains("DOCTYPE"), e.getMessage());
			assertEquals(2, e.getLine());
			assertNull(e.getCause());
		}
		assertNothingRead();
	}

	@Test
	void refusesReferencesToOtherFiles() throws IOException {
		Path other = Files.writeString(folder.resolve("other.note"), START + "><annotations id=\"b\"/></review:Note>");
		for (String target : List.of(address + "/x.note#b", other.toUri() + "#b", "other.note#b")) {
			for (String reference : List.of("<relations from=\"" + target + "\"/>",
					"<relations><from href=\"" + target + "\"/></relations>", "<annotations href=\"" + target + "\"/>")) {
				ReviewFormatException e = refused(START + ">\n" + reference + "</review:Note>");
				assertTrue(e.getMessage().contains(target), e.getMessage());
			}
		}
		assertNothingRead();
	}

	@Test
	void fetchesNoPackages() throws IOException {
		for (String file : List.of(START + "xsi:schemaLocation=\"http://lectern.org/review/1 " + address + "/r.ecore\"/>",
				START + "xsi:schemaLocation=\"urn:x " + address + "/x.ecore\"><x:y xmlns:x=\"urn:x\"/></review:Note>",
				START + "><x:y xmlns:x=\"" + address + "/x.ecore\" x:z=\"1\"/></review:Note>",
				START + "><annotations xsi:type=\"x:T\" xmlns:x=\"" + address + "/x.ecore\"/></review:Note>",
				START + "><annotations xsi:type=\"x:T\" xmlns:x=\"java://org.example.Nothing\"/></review:Note>")) {
			Resource resource = load(file);
			EcoreUtil.resolveAll(resource);
			for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				all.next().eCrossReferences().forEach(EObject::eClass);
			}
		}
		assertThrows(ReviewFormatException.class,
				() -> load("<x:y xmlns:x=\"" + address + "/x.ecore\" xmlns:xmi=\"http://www.omg.org/XMI\"/>"));
		assertNothingRead();
	}

	@Test
	void refusesWhatIsTooLarge() {
		String comment = "<!--" + "x".repeat(16 << 20) + "-->";
		ReviewFormatException e = refused(START + "/>" + comment);
		assertTrue(e.getMessage().contains("16 MiB"), e.getMessage());
	}

	@Test
	void refusesWhatIsTooDeep() {
		String file = START + ">" + "<a>\n".repeat(200_000) + "</a>".repeat(200_000) + "</review:Note>";
		ReviewFormatException e = refused(file);
		assertTrue(e.getMessage().contains("100"), e.getMessage());
		assertEquals(101, e.getLine());
	}

	@Test
	void refusesNewerFormats() {
		for (String file : List.of((START + "/>").replace("formatVersion=\"1\"", "formatVersion=\"2\""),
				(START + "/>").replace("review/1", "review/2"))) {
			assertTrue(refused(file).getMessage().contains("format version 2"));
		}
	}

	@Test
	void tellsWhatIsWrongAndWhere() {
		assertEquals(4, refused(START + ">\n\n<answers></x></review:Note>").getLine());
		assertTrue(refused("").getMessage().contains("damaged"));
		assertTrue(refused("no XML").getMessage().contains("damaged"));
		assertTrue(refused("<html/>").getMessage().contains("html"));
		assertTrue(refused(START + "><answers rating=\"much\"/></review:Note>").getMessage().contains("much"));
		assertTrue(refused(START + "><relations from=\"gone\"/></review:Note>").getMessage().contains("gone"));
		assertTrue(refused((START + "/>").replace("formatVersion=\"1\"", "formatVersion=\"one\"")).getMessage().contains("one"));
	}

	private ReviewFormatException refused(String file) {
		ResourceSet resources = resources();
		Resource resource = resources.createResource(uri());
		ReviewFormatException e = assertThrows(ReviewFormatException.class, () -> load(resource, file));
		assertTrue(resource.getContents().isEmpty());
		return e;
	}

	private Resource load(String file) throws IOException {
		Resource resource = resources().createResource(uri());
		load(resource, file);
		return resource;
	}

	private static void load(Resource resource, String file) throws IOException {
		resource.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), null);
	}

	private URI uri() {
		return URI.createFileURI(folder.resolve("x.note").toString());
	}

	private ResourceSet resources() {
		ResourceSet resources = ReviewResourceSet.create();
		resources.setURIConverter(new ExtensibleURIConverterImpl() {

			@Override
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				opened.add(uri);
				return super.createInputStream(uri, options);
			}
		});
		return resources;
	}

	private void assertNothingRead() throws IOException {
		assertEquals(List.of(), opened);
		assertNull(server.accept());
	}
}
