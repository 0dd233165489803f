// Which files are photos that are read here. Systems that don't know a format give its files no type: their names tell it.
const types = /^image\/(jpe?g|pjpeg|png|webp|hei[cf](-sequence)?|avif|tiff?)$/;
const names = /\.(jpe?g|jpe|jfif|png|webp|hei[cf]|avif|tiff?)$/i;

const isPhoto = (file) => types.test(file.type) || names.test(file.name);

export const photosIn = (files) => files.filter(isPhoto);

// A sentence about those that are none; empty where all are.
export function problemWith(files) {
  const others = files.filter((file) => !isPhoto(file));
  if (!others.length) return "";
  if (others.length === 1) return "[[script.no-photo.one]]".replace("{{file}}", () => others[0].name);
  return "[[script.no-photo.other]]".replace("{{count}}", others.length);
}
