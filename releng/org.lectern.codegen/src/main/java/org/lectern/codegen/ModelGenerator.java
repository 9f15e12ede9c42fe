/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of the review model and of its edit bundle from the generator model, without a workbench.
 */
public final class ModelGenerator {

	private static final String MODEL = "org.lectern.model";
	private static final String EDIT = "org.lectern.model.edit";

	private ModelGenerator() {
	}

	/**
	 * Generates into the bundles themselves.
	 *
	 * @param arguments
	 *            the folder of the bundles
	 * @throws IOException
	 *             when a file cannot be read or written, or the generator reports an error
	 */
	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments.length > 0 ? arguments[0] : "bundles").toAbsolutePath().normalize();
		generate(bundles.resolve(MODEL).resolve("model"), bundles);
	}

	/**
	 * Generates the code of both bundles.
	 *
	 * @param modelFolder
	 *            the folder with {@code review.ecore} and {@code review.genmodel}
	 * @param output
	 *            the folder that holds, or will hold, the folders of the two bundles
	 * @throws IOException
	 *             when a file cannot be read or written, or the generator reports an error
	 */
	public static void generate(Path modelFolder, Path output) throws IOException {
		for (String bundle : new String[] { MODEL, EDIT }) {
			Path generated = output.resolve(bundle).resolve("src-gen");
			deleteTree(generated);
			Files.createDirectories(generated);
			EcorePlugin.getPlatformResourceMap().put(bundle,
					URI.createFileURI(output.resolve(bundle).toString() + "/"));
		}
		GenModel model = load(modelFolder.resolve("review.genmodel"));
		model.setCanGenerate(true);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(model);
		generateProject(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
		generateProject(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
	}

	private static void generateProject(Generator generator, GenModel model, String projectType) throws IOException {
		Diagnostic result = generator.generate(model, projectType, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("The generator failed: " + result);
		}
	}

	private static GenModel load(Path file) throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel",
				new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GenModel model = (GenModel) resources.getResource(URI.createFileURI(file.toString()), true).getContents()
				.get(0);
		model.reconcile();
		Diagnostic valid = model.diagnose();
		if (valid.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("The generator model is not valid: " + valid);
		}
		return model;
	}

	private static void deleteTree(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
